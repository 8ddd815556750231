namespace LaBan.Office.Word;

/// <summary>The page of NĐ 30/2020 (Phụ lục I, phần I): A4 with margins 20/20/30/20 mm. Lengths are in twips.</summary>
internal static class Page
{
    public const int ShortSide = 11906;
    public const int LongSide = 16838;
    public const int Top = 1134;
    public const int Bottom = 1134;
    public const int Left = 1701;
    public const int Right = 1134;
    public const int HeaderDistance = 567;
    public const int FirstLineIndent = 720;
    public const int ParagraphSpacing = 120;

    /// <summary>The least height of a line of body text, 18 pt.</summary>
    public const int LineHeight = 360;

    /// <summary>Left and right column of the head, 62 and 98 mm: quốc hiệu stays on one line (95,7 mm at 13 pt).</summary>
    public const int HeadLeft = 3515;
    public const int HeadRight = 5556;

    public static int TextWidth(bool landscape) => (landscape ? LongSide : ShortSide) - Left - Right;

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * 1440 / 25.4);

    public static double Millimetres(int twips) => twips * 25.4 / 1440;
}
