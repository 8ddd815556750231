using System.Globalization;

namespace LaBan.App.Shell;

/// <summary>Numbers the elements of one page that others must point at.</summary>
public sealed class ElementIds
{
    private int _last;

    public string Next(string prefix) => prefix + (++_last).ToString(CultureInfo.InvariantCulture);
}
