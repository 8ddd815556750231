using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.FileProviders;

namespace LaBan.App.Shell;

/// <summary>The built front end: which hashed files a page needs, read once from the manifest that Vite leaves beside them.</summary>
public sealed class Assets
{
    private const string Entry = "src/main.ts";
    private static readonly string[] PreloadedFonts =
    [
        "-vietnamese-400-normal.woff2", "-latin-400-normal.woff2", "-vietnamese-500-normal.woff2", "-latin-500-normal.woff2",
        "figures-400-normal.woff2",
    ];

    private Assets(string script, IReadOnlyList<string> styles, IReadOnlyList<string> fonts)
    {
        Script = script;
        Styles = styles;
        Fonts = fonts;
    }

    public string Script { get; }

    public IReadOnlyList<string> Styles { get; }

    /// <summary>The fonts of the first paint, to be fetched before the style sheet asks for them.</summary>
    public IReadOnlyList<string> Fonts { get; }

    public static Assets Read(IFileProvider webRoot)
    {
        var file = webRoot.GetFileInfo("assets/manifest.json");
        if (!file.Exists)
        {
            throw new FileNotFoundException(
                "The front end is not built: run npm ci && npm run build in src/LaBan.App/web.", "wwwroot/assets/manifest.json");
        }

        using var stream = file.CreateReadStream();
        var manifest = JsonSerializer.Deserialize<Dictionary<string, Chunk>>(stream) ?? [];
        var entry = manifest[Entry];
        var fonts = entry.Assets.Order(StringComparer.Ordinal).Where(IsPreloaded);
        return new Assets(Address(entry.File), [.. entry.Css.Select(Address)], [.. fonts.Select(Address)]);

        bool IsPreloaded(string name) =>
            manifest.Any(c => c.Value.File == name && PreloadedFonts.Any(f => c.Key.EndsWith(f, StringComparison.Ordinal)));
    }

    private static string Address(string file) => "/assets/" + file;

    /// <summary>One line of Vite's manifest.</summary>
    private sealed record Chunk(
        [property: JsonPropertyName("file")] string File,
        [property: JsonPropertyName("css")] IReadOnlyList<string>? StyleFiles,
        [property: JsonPropertyName("assets")] IReadOnlyList<string>? AssetFiles)
    {
        [JsonIgnore]
        public IReadOnlyList<string> Css => StyleFiles ?? [];

        [JsonIgnore]
        public IReadOnlyList<string> Assets => AssetFiles ?? [];
    }
}
