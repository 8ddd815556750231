namespace LaBan.Text.Checking.Arithmetic;

/// <summary>A printed figure held against the value that follows from others.</summary>
/// <param name="Stated">The printed figure.</param>
/// <param name="Value">The value that follows.</param>
/// <param name="From">The figures it follows from.</param>
/// <param name="Formula">The calculation without its result: "62,4% × 5.210,7".</param>
internal sealed record Judgement(Figure Stated, Recomputed Value, IReadOnlyList<Figure> From, string Formula)
{
    /// <summary>How the two agree.</summary>
    public Agreement Agreement { get; } = Value.Against(Stated);

    /// <summary>What would be printed in the figure's place.</summary>
    public string Expected
    {
        get
        {
            var printed = Stated.Print(Value.Value);
            return Value.Value < 0 == Stated.Value < 0 || Value.Value == 0 ? printed : (Value.Value < 0 ? "giảm " : "tăng ") + printed;
        }
    }

    /// <summary>The calculation with its result.</summary>
    public string Arithmetic
    {
        get
        {
            var shown = Expected;
            return $"{Formula} = {(shown == Stated.Print(Stated.Value) && Agreement != Agreement.Right ? Stated.Print(Value.Value, 1) : shown)}";
        }
    }
}

/// <summary>Notes the outcome of a calculation: borne out, right only by rounding, or wrong.</summary>
internal static class Judgements
{
    /// <summary>Notes a calculation.</summary>
    /// <param name="notes">The notes.</param>
    /// <param name="rule">The rule that made it.</param>
    /// <param name="judgement">The printed figure and the value that follows.</param>
    /// <param name="message">What is wrong when they disagree.</param>
    /// <param name="severity">How sure that is; the rule's own unless given.</param>
    public static void Judge(this CheckNotes notes, RuleDescriptor rule, Judgement judgement, string message, Severity? severity = null)
    {
        var (stated, from) = (judgement.Stated, judgement.From);
        var written = $"{judgement.Arithmetic}; văn bản ghi {stated.Printed}";
        switch (judgement.Agreement)
        {
            case Agreement.Right:
                notes.Confirm(rule, [stated.Mention, .. from.Select(f => f.Mention)], judgement.Arithmetic);
                break;
            case Agreement.OnlyByRounding:
                notes.Confirm(rule, [stated.Mention, .. from.Select(f => f.Mention)], judgement.Arithmetic);
                Note($"Số này đúng chỉ nhờ làm tròn: tính từ các số đã in thì ra {judgement.Expected}.", Severity.Hint);
                break;
            case Agreement.CutOff:
                Note("Số này bị cắt bớt chữ số cuối thay vì làm tròn.", Severity.Hint);
                break;
            default:
                Note(message + PowerOff(judgement), severity ?? rule.Severity);
                break;
        }

        void Note(string text, Severity strength) =>
            notes.Doubt(rule, stated.Mention, from.Select(f => f.Mention), text, judgement.Expected, written, strength);
    }

    private static string PowerOff(Judgement judgement) => Math.Abs(judgement.Value.PowerOff(judgement.Stated)) switch
    {
        1 => " Hai số lệch nhau 10 lần.",
        2 => " Hai số lệch nhau 100 lần.",
        3 => " Hai số lệch nhau 1.000 lần: xem lại đơn vị.",
        _ => "",
    };
}
