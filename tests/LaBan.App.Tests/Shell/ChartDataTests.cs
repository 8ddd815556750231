using System.Text.Json;
using LaBan.App.Shell;

namespace LaBan.App.Tests.Shell;

public sealed class ChartDataTests
{
    private static readonly ChartData Chart = new(
        "Tăng trưởng </script><b>", "%", 2, [new("2021", "2021"), new("2022", "2022")],
        [new("GRDP", ChartKind.Line, [new Figure(13.6m, 1, FigureNature.FirstEstimate), null])]);

    [Fact]
    public void A_chart_travels_in_the_shape_that_the_page_reads()
    {
        var series = JsonDocument.Parse(Chart.ToJson()).RootElement.GetProperty("series")[0];

        series.GetProperty("kind").GetString().ShouldBe("line");
        series.GetProperty("values").GetRawText().ShouldBe("[13.6,null]");
        series.GetProperty("natures").GetRawText().ShouldBe("""["firstEstimate",null]""");
        series.GetProperty("decimals").GetRawText().ShouldBe("[1,null]");
    }

    [Fact]
    public void A_title_cannot_leave_the_script_it_stands_in() => Chart.ToJson().ShouldNotContain("</");

    [Fact]
    public void Vietnamese_letters_stay_letters() => Chart.ToJson().ShouldContain("Tăng trưởng");
}
