using LaBan.Measures;
using LaBan.Office.Received;
using LaBan.Text.Reading;

namespace LaBan.Tests.Office.Received;

/// <summary>Reads a file as the program does, until the test is cancelled.</summary>
internal static class ReceivedFile
{
    public static Outcome<SourceText> Read(ReadOnlyMemory<byte> file, string name, ReadingLimits? limits = null) =>
        ReportFile.Read(file, name, limits, TestContext.Current.CancellationToken);

    public static Outcome<SourceText> Read(Stream file, string name) =>
        ReportFile.Read(file, name, cancel: TestContext.Current.CancellationToken);
}
