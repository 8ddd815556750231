using LaBan.App.Tests.Benchmarks;
using LaBan.App.Tests.Cli;
using LaBan.App.Tests.Collection;
using LaBan.App.Tests.Exchange;
using LaBan.App.Tests.Fixtures;
using LaBan.App.Tests.Identity.Walk;
using LaBan.App.Tests.Pages;
using LaBan.App.Tests.Shell;
using Xunit.Sdk;
using Xunit.v3;

[assembly: TestCollectionOrderer(typeof(LongestFirst))]

namespace LaBan.App.Tests.Fixtures;

/// <summary>The test classes that take longest begin first, so that the last minutes are not one class on one core.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly Type[] Longest =
    [
        typeof(EveryPageOnADeskTests), typeof(EveryPageOnAPhoneTests), typeof(StartTests), typeof(RoundByKeyboardTests), typeof(AdministrationPageTests),
        typeof(CollectionPagesTests), typeof(GridBrowserTests), typeof(GalleryBrowserTests), typeof(EveryRouteTests), typeof(ImportTests), typeof(BenchmarkTests),
        typeof(SiteKilledTests), typeof(KilledTests), typeof(ProgressBrowserTests), typeof(RulesBrowserTests), typeof(WorkbookBrowserTests),
    ];

    public IReadOnlyCollection<TTestCollection> OrderTestCollections<TTestCollection>(IReadOnlyCollection<TTestCollection> testCollections)
        where TTestCollection : ITestCollection =>
        [.. testCollections.OrderBy(c => Array.FindIndex(Longest, t => c.TestCollectionDisplayName.Contains(t.FullName + " ", StringComparison.Ordinal)) is >= 0 and var place ? place : Longest.Length)];
}
