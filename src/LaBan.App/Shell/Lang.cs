namespace LaBan.App.Shell;

/// <summary>A language of the screen: Vietnamese first, English second.</summary>
public enum Lang
{
    Vi,
    En,
}
