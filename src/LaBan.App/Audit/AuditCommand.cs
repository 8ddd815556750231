using System.CommandLine;
using LaBan.App.Cli;
using LaBan.App.Storage;

namespace LaBan.App.Audit;

/// <summary><c>laban audit verify</c>: proves the audit record whole.</summary>
public static class AuditCommand
{
    public static Command Create()
    {
        var expect = new Option<string?>("--expect") { Description = "Mã cuối chuỗi đã ghi lại lần trước / a head noted earlier, which must be part of the chain" };
        var verify = new Command("verify", "Kiểm tra nhật ký không bị sửa, xóa / prove that no record was changed or removed") { expect };
        verify.SetAction((parsed, cancel) => Run(parsed.GetValue(expect), cancel));
        return new Command("audit", "Nhật ký / the audit record") { verify };
    }

    private static async Task<int> Run(string? expected, CancellationToken cancel)
    {
        using var database = Database.Open();
        await new Migrator(database.Source).Run(cancel);
        var proof = await new AuditChain(database.Source).Verify(expected, cancel);
        foreach (var fault in proof.Faults)
        {
            Terminal.Fail(ChainWords.Vietnamese(fault), ChainWords.English(fault));
        }

        if (proof.IsWhole)
        {
            Terminal.Say($"Nhật ký nguyên vẹn: {proof.Records} bản ghi. Mã cuối chuỗi: {proof.Head}", $"The record is whole: {proof.Records} entries. Head: {proof.Head}");
        }

        return proof.IsWhole ? 0 : 1;
    }
}

/// <summary>Faults of the chain in words.</summary>
public static class ChainWords
{
    public static string Vietnamese(ChainFault fault) => fault.Kind switch
    {
        ChainFaultKind.RecordChanged => $"Bản ghi {fault.Record} (thứ {fault.Seq} trong chuỗi) đã bị sửa.",
        ChainFaultKind.RecordMissing => $"Bản ghi {fault.Record} (thứ {fault.Seq} trong chuỗi) đã bị xóa.",
        ChainFaultKind.RecordUnsealed => $"Bản ghi {fault.Record} không có trong chuỗi: được chèn vào từ bên ngoài.",
        ChainFaultKind.Gap => $"Thiếu mắt xích thứ {fault.Seq} của chuỗi.",
        ChainFaultKind.EndMissing => $"Chuỗi dừng trước mắt xích cuối đã ghi nhận: các bản ghi từ thứ {fault.Seq} đã bị cắt hoặc viết lại.",
        _ => "Mã cuối chuỗi đã ghi lần trước không có trong chuỗi này: cả chuỗi đã bị viết lại.",
    };

    public static string English(ChainFault fault) => fault.Kind switch
    {
        ChainFaultKind.RecordChanged => $"Record {fault.Record} (link {fault.Seq}) was changed.",
        ChainFaultKind.RecordMissing => $"Record {fault.Record} (link {fault.Seq}) was removed.",
        ChainFaultKind.RecordUnsealed => $"Record {fault.Record} is not in the chain: it was slipped in.",
        ChainFaultKind.Gap => $"Link {fault.Seq} of the chain is missing.",
        ChainFaultKind.EndMissing => $"The chain ends before its recorded head: records from link {fault.Seq} were cut off or rewritten.",
        _ => "The head noted earlier is not in this chain: the whole chain was rewritten.",
    };
}
