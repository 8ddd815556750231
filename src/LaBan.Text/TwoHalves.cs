using LaBan.Measures;

namespace LaBan.Text;

/// <summary>Does a stage of a report on two cores: each half by itself, the results in order. A short one is read on one.</summary>
internal static class TwoHalves
{
    /// <summary>From so many sentences or claims on, two cores are worth their while.</summary>
    public const int Worth = 200;

    /// <summary>Runs a stage over a list: in one go, or over the parts before and after a place at once.</summary>
    /// <param name="count">How many items there are.</param>
    /// <param name="cut">Where the second half begins; 0 for one go.</param>
    /// <param name="stage">The stage over the items from one place to another.</param>
    public static void Run(int count, int cut, Action<int, int> stage)
    {
        if (cut <= 0)
        {
            stage(0, count);
        }
        else
        {
            Beside.Both(() => stage(0, cut), () => stage(cut, count));
        }
    }

    /// <summary>The middle of a long list, 0 of a short one.</summary>
    public static int Middle(int count) => count >= Worth ? count / 2 : 0;
}
