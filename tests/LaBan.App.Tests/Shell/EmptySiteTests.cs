using LaBan.App.Tests.Fixtures;

namespace LaBan.App.Tests.Shell;

public sealed class EmptySiteTests(EmptySiteFixture site) : IClassFixture<EmptySiteFixture>
{
    [Fact]
    public async Task Before_any_import_the_overview_says_what_will_stand_there() =>
        (await site.Open("/")).QuerySelector(".empty h2")!.TextContent.ShouldBe("Chưa có kế hoạch nào");
}
