namespace LaBan.Office.Received.Docx;

/// <summary>What the reading of one flow of paragraphs needs from the rest of the document.</summary>
/// <param name="Numbers">Numbers of lists; null where lists are not numbered.</param>
/// <param name="Notes">The texts of notes; null within a note.</param>
/// <param name="Limits">How much is read.</param>
/// <param name="Cancel">Stops the reading.</param>
/// <param name="Trace">Notes where the text stands; null where that is not asked for.</param>
internal sealed record FlowContext(ListNumbers? Numbers, NoteTexts? Notes, ReadingLimits Limits, CancellationToken Cancel, TextTrace? Trace = null);
