using System.Net;
using LaBan.Model.Identity;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LaBan.App.Tests.Identity.Walk;

/// <summary>Every address of the running site, tried by somebody in every role, held against docs/operations/access.md.</summary>
public sealed class EveryRouteTests(WalkSite site) : IClassFixture<WalkSite>
{
    /// <summary>Signs out whoever opens it, so it is not walked; signing in and out has tests of its own.</summary>
    private const string Leave = "/dang-xuat";

    /// <summary>Pages of what the walk does not have: a second version of a draft, a workbook handed in by the walker.</summary>
    private static readonly string[] NeedsMore = ["/so-sanh", "/{Upload}"];

    [Fact]
    public void Every_address_of_the_site_stands_in_the_table_and_the_table_names_no_other() =>
        AccessTable.Lines.Select(l => l.Key).ShouldBe(Routes(), ignoreOrder: true, "docs/operations/access.md: " + Difference());

    [Fact]
    public async Task Nobody_gets_through_where_the_table_does_not_admit_them_and_everybody_does_where_it_does()
    {
        var strays = new List<string>();
        foreach (var walker in site.Walkers)
        {
            foreach (var line in AccessTable.Lines.Where(l => l.Who != "nobody" && l.Pattern != Leave))
            {
                foreach (var method in line.Methods)
                {
                    var path = site.AddressOf(line, walker, other: false);
                    var (answer, status) = await walker.Try(method, path, site.TakesJson(line));
                    if (!IsRight(line, walker, method, answer) && !(walker.IsRestrained && answer == Answer.Refused && site.TakesJson(line)))
                    {
                        strays.Add($"{walker.Name}: {method} {path} answered {status}");
                    }
                }
            }
        }

        strays.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_belongs_to_another_organisation_is_kept_from_this_one()
    {
        var strays = new List<string>();
        foreach (var walker in site.Walkers.Where(w => w.Organisation is not null && !w.IsRestrained))
        {
            foreach (var line in AccessTable.Lines.Where(l => l.KnowsOrganisations && l.Admits(walker.Role)))
            {
                foreach (var method in line.Methods)
                {
                    var path = site.AddressOf(line, walker, other: true);
                    var (answer, status) = await walker.Try(method, path, site.TakesJson(line));
                    var expected = line.OfAnother(walker.Role!.Value);
                    // Whom the office may ask about may have nothing to be answered.
                    if (answer != expected && !(expected == Answer.Through && method == HttpMethod.Post && answer == Answer.NotThere) && !IsNoForm(line, method, status))
                    {
                        strays.Add($"{walker.Name}: {method} {path} answered {status}");
                    }
                }
            }
        }

        strays.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_no_page_of_the_site_made_changes_nothing()
    {
        var strays = new List<string>();
        foreach (var walker in site.Walkers.Where(w => w.Name is "nobody" or "entrant" or "analyst" or "administrator"))
        {
            foreach (var line in AccessTable.Lines.Where(l => l.How == "POST" && l.Admits(walker.Role) && (walker.IsSignedIn || l.Who == "everybody")))
            {
                var (_, status) = await walker.Try(HttpMethod.Post, site.AddressOf(line, walker, other: false), site.TakesJson(line), withToken: false);
                if (status != HttpStatusCode.BadRequest)
                {
                    strays.Add($"{walker.Name}: POST {line.Pattern} answered {status}");
                }
            }
        }

        strays.ShouldBeEmpty();
    }

    private static bool IsRight(AccessLine line, Walker walker, HttpMethod method, Answer answer)
    {
        if (line.Who == "everybody")
        {
            return answer is not (Answer.Refused or Answer.Failed or Answer.First);
        }

        if (!walker.IsSignedIn)
        {
            return answer == Answer.SignIn;
        }

        if (line.Who != "signed in" && walker.IsRestrained)
        {
            return answer == Answer.First;
        }

        // What is not there for a form may have been used up by the walk itself; a page or file has to open.
        return line.Admits(walker.Role)
            ? answer == Answer.Through || (answer == Answer.NotThere && (method == HttpMethod.Post || NeedsMore.Any(n => line.Pattern.EndsWith(n, StringComparison.Ordinal))))
            : answer == Answer.Refused;
    }

    /// <summary>A form sent to a page without saying which of its forms it is reaches nothing.</summary>
    private static bool IsNoForm(AccessLine line, HttpMethod method, HttpStatusCode status) =>
        line.How == "page" && method == HttpMethod.Post && status == HttpStatusCode.BadRequest;

    private List<string> Routes() =>
    [
        .. site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().SelectMany(e =>
            e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null
                ? [$"page {e.RoutePattern.RawText}"]
                : (e.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => $"{m} {e.RoutePattern.RawText}")),
    ];

    private string Difference()
    {
        var (told, there) = (AccessTable.Lines.Select(l => l.Key).ToHashSet(), Routes().ToHashSet());
        return $"missing {string.Join(", ", there.Except(told).Order())}; gone {string.Join(", ", told.Except(there).Order())}";
    }
}
