using System.Net.Mail;
using LaBan.App.Mail;
using LaBan.App.Storage;
using LaBan.App.Tests.Fixtures;
using Microsoft.Extensions.Logging.Abstractions;

namespace LaBan.App.Tests.Mail;

public sealed class LettersTests(MailServer server) : IClassFixture<MailServer>
{
    [Fact]
    public async Task A_letter_arrives_with_its_vietnamese_letters()
    {
        server.Require();

        var refusal = await Letters().Send(new(new MailAddress("lan@so.example", "Nguyễn Thị Lan"), "Nhắc nộp biểu tháng 3\r\nBcc: x@y", "Còn 2 ngày làm việc.\nSở Công Thương"), TestContext.Current.CancellationToken);

        refusal.ShouldBeNull();
        var arrived = await server.Next();
        arrived.To.ShouldBe(["lan@so.example"]);
        arrived.Text.ReplaceLineEndings("\n").ShouldBe("Còn 2 ngày làm việc.\nSở Công Thương");
        arrived.Data.ShouldContain("Auto-Submitted: auto-generated");
        arrived.Data[..arrived.Data.IndexOf("\r\n\r\n", StringComparison.Ordinal)].ShouldNotContain("\nBcc:");
    }

    [Fact]
    public async Task A_mailbox_that_is_not_there_is_told_of()
    {
        server.Require();

        (await Letters().Send(new(new MailAddress("khong-co@so.example"), "Nhắc", "…"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_server_that_is_away_is_told_of()
    {
        var letters = new Letters(new("127.0.0.1", 9, false, null, null, new("laban@tinh.example"), ""), NullLogger<Letters>.Instance);

        (await letters.Send(new(new MailAddress("lan@so.example"), "Nhắc", "…"), TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("smtp+tls://nguoi:mat%20khau@thu.tinh.example:2525", "thu.tinh.example", 2525, true, "nguoi", "mat khau")]
    [InlineData("smtp+tls://thu.tinh.example", "thu.tinh.example", 587, true, null, null)]
    [InlineData("smtp://10.0.0.5", "10.0.0.5", 25, false, null, null)]
    public void A_server_is_named_by_an_address(string address, string host, int port, bool secure, string? user, string? password)
    {
        var settings = MailSettings.Read(address, "laban@tinh.example", null)!;

        (settings.Host, settings.Port, settings.IsSecure, settings.User, settings.Password).ShouldBe((host, port, secure, user, password));
    }

    [Fact]
    public void Without_a_server_there_are_no_letters() => MailSettings.Read(null, null, null).ShouldBeNull();

    [Theory]
    [InlineData("thu.tinh.example:25", "laban@tinh.example", "LABAN_MAIL")]
    [InlineData("http://thu.tinh.example", "laban@tinh.example", "LABAN_MAIL")]
    [InlineData("smtp://thu.tinh.example", "không phải địa chỉ", "LABAN_MAIL_FROM")]
    [InlineData("smtp://thu.tinh.example", null, "LABAN_MAIL_FROM")]
    public void A_wrong_setting_is_named_at_the_start_and_never_repeated_with_its_password(string address, string? from, string variable) =>
        Should.Throw<StartException>(() => MailSettings.Read(address, from, null)).Vietnamese.ShouldStartWith(variable + " ");

    private Letters Letters() => new(new("127.0.0.1", server.Port, false, null, null, new("laban@tinh.example", "LaBàn"), ""), NullLogger<Letters>.Instance);
}
