namespace LaBan.App.Shell;

/// <summary>The line drawings of the site on a 24 × 24 grid: path data by name.</summary>
public static class Icons
{
    private static readonly Dictionary<string, string> Paths = new(StringComparer.Ordinal)
    {
        ["gauge"] = "M4 17a8.5 8.5 0 1 1 16 0M12 14.5 16 9M12 14.5h.01",
        ["line"] = "M4 4v16h16M7.5 15l4-5 3 3 5-6.5",
        ["target"] = "M12 3.5a8.5 8.5 0 1 0 8.5 8.5M12 8a4 4 0 1 0 4 4M12 12l8-8M20 4h-3.5M20 4v3.5",
        ["book"] = "M4.5 5.5c3-1.3 5.5-1 7.5.7 2-1.7 4.5-2 7.5-.7v13c-3-1.3-5.5-1-7.5.7-2-1.7-4.5-2-7.5-.7zM12 6.2v13",
        ["check"] = "M9 5H6.5A1.5 1.5 0 0 0 5 6.5v13A1.5 1.5 0 0 0 6.5 21h11a1.5 1.5 0 0 0 1.5-1.5v-13A1.5 1.5 0 0 0 17.5 5H15M9 3.5h6v3H9zM9 13.5l2.2 2.2 4-4.2",
        ["search"] = "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13M15.3 15.3 20 20",
        ["menu"] = "M4 6.5h16M4 12h16M4 17.5h16",
        ["fold"] = "M13 6l-6 6 6 6M19 6l-6 6 6 6",
        ["sun"] = "M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M5.3 18.7l1.4-1.4M17.3 6.7l1.4-1.4",
        ["moon"] = "M12.5 3.5a7 7 0 0 0 8 10.5A8.5 8.5 0 1 1 12.5 3.5",
        ["contrast"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M12 3.5v17M12 8h6.5M12 12h8.5M12 16h6.5",
        ["download"] = "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 19.5h15",
        ["link"] = "M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1",
        ["copy"] = "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",
        ["columns"] = "M4 5h16v14H4zM9.5 5v14M14.5 5v14",
        ["table"] = "M4 5h16v14H4zM4 10h16M10 5v14",
        ["print"] = "M7 9V4h10v5M7 17H4.5V9h15v8H17M7 14h10v6H7z",
        ["help"] = "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17M9.5 9.5a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.1.9-1.1 1.8M12 16.5h.01",
        ["more"] = "M5 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0M17 12a1 1 0 1 0 2 0 1 1 0 1 0-2 0",
        ["proof"] = "M13.5 20.5H6v-17h8L18.5 8v3M14 3.5V8h4.5M9 12h5M9 15.5h3M15 17.5l2 2 4-4.5",
        ["file"] = "M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 13h6M9 16.5h6",
    };

    public static string Path(string name) => Paths[name];
}
