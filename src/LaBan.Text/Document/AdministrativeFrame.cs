using System.Globalization;

namespace LaBan.Text.Document;

/// <summary>What NĐ 30/2020 puts around the body of a document: the head with its number and date, the title, and the close.</summary>
public sealed record AdministrativeFrame
{
    /// <summary>Quốc hiệu.</summary>
    public const string Nation = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";

    /// <summary>Tiêu ngữ.</summary>
    public const string Motto = "Độc lập - Tự do - Hạnh phúc";

    /// <summary>Agency above the issuing one, absent for a People's Committee of a province.</summary>
    public string? SuperiorAgency { get; init; }

    /// <summary>Issuing agency, on one or more lines.</summary>
    public required IReadOnlyList<string> IssuingAgency { get; init; }

    /// <summary>Number of the document; blank until the document system gives it.</summary>
    public int? Number { get; init; }

    /// <summary>Sign of the document, such as "BC-UBND".</summary>
    public required string Symbol { get; init; }

    /// <summary>Place of issue.</summary>
    public required string Place { get; init; }

    /// <summary>Date of issue.</summary>
    public required DocumentDate Date { get; init; }

    /// <summary>Type of the document, such as "BÁO CÁO".</summary>
    public required string TypeName { get; init; }

    /// <summary>Trích yếu: what the document is about, line by line.</summary>
    public required IReadOnlyList<string> Subject { get; init; }

    /// <summary>Kính gửi: the bodies a document is sent up to; none for a document that is not.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>Nơi nhận: who receives the document, without dashes and semicolons.</summary>
    public IReadOnlyList<string> Recipients { get; init; } = [];

    /// <summary>Where the record copy stays, such as "VT, TH".</summary>
    public required string Archive { get; init; }

    /// <summary>Authority and position of the signer: "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH".</summary>
    public required IReadOnlyList<string> SignatureLines { get; init; }

    /// <summary>Name of the signer; blank while it is open who signs.</summary>
    public string? SignerName { get; init; }

    /// <summary>"Số:      /BC-UBND"; numbers below 10 take a leading zero.</summary>
    public string NumberLine =>
        $"Số: {Number?.ToString("00", CultureInfo.InvariantCulture) ?? "      "}/{Symbol}";

    /// <summary>"Bắc Giang, ngày     tháng 6 năm 2024".</summary>
    public string PlaceAndDate => $"{Place}, {Date}";

    /// <summary>The lines of "Kính gửi": one beside it, several each on its own line, the last closed by a full stop.</summary>
    public IReadOnlyList<string> AddresseeLines => Addressees.Count switch
    {
        0 => [],
        1 => [$"Kính gửi: {Addressees[0]}."],
        _ => ["Kính gửi:", .. Addressees.Select((name, i) => $"- {name}{(i == Addressees.Count - 1 ? "." : ";")}")],
    };

    /// <summary>The lines under "Nơi nhận:"; a document sent up begins with "- Như trên;".</summary>
    public IReadOnlyList<string> RecipientLines
    {
        get
        {
            var names = Addressees.Count > 0 && !Recipients.Contains("Như trên") ? Recipients.Prepend("Như trên") : Recipients;
            return [.. names.Select(name => $"- {name};"), $"- Lưu: {Archive}."];
        }
    }
}
