using System.Globalization;
using LaBan.Benchmarks.Mutants.Economy;

namespace LaBan.Benchmarks.Mutants.Samples;

/// <summary>Composes sample reports: a province by chance, one of the layouts, and wordings by chance. The same seed, the same report.</summary>
internal sealed class SampleComposer
{
    private static readonly string[] Romans = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII"];
    private static readonly Dictionary<string, string> Titles = new()
    {
        ["growth"] = "LĨNH VỰC KINH TẾ", ["industry"] = "SẢN XUẤT, KINH DOANH", ["farming"] = "NÔNG NGHIỆP, CÔNG NGHIỆP, DỊCH VỤ", ["retail"] = "THƯƠNG MẠI, TÀI CHÍNH",
        ["budget"] = "TÀI CHÍNH, ĐẦU TƯ", ["invest"] = "ĐẦU TƯ, DOANH NGHIỆP", ["schools"] = "LĨNH VỰC VĂN HÓA, XÃ HỘI", ["welfare"] = "AN SINH XÃ HỘI",
        ["order"] = "QUỐC PHÒNG, AN NINH", ["office"] = "LĨNH VỰC NỘI CHÍNH",
    };

    private readonly Dice _dice;
    private readonly SampleLayout _layout;
    private readonly Ledger _ledger;
    private readonly SampleWriter _writer;
    private readonly DateOnly _day;
    private readonly Setting _setting;
    private int _section;

    private SampleComposer(int seed)
    {
        _dice = new Dice(seed);
        _layout = SampleLayout.All[(int)((uint)seed % SampleLayout.All.Count)];
        _setting = Setting.Of(_layout.Span, _dice);
        _ledger = new Ledger(_dice.Percent(50));
        _day = _setting.Day(_dice);
        _setting.Name(_ledger, _day);
        Output.Record(_ledger, _setting, _dice);
        Business.Record(_ledger, _setting, _dice);
        Finance.Record(_ledger, _setting, _dice);
        Society.Record(_ledger, _setting, _dice);
        Paperwork.Record(_ledger, _setting, _dice);
        _writer = new SampleWriter(_ledger, _dice, _layout.Bullet);
    }

    /// <summary>The sample of a seed.</summary>
    public static SampleReport Compose(int seed)
    {
        var composer = new SampleComposer(seed);
        composer.Body();
        return composer._writer.Close(string.Create(CultureInfo.InvariantCulture, $"{composer._layout.Name}, seed {seed}"), composer._day, composer._setting);
    }

    private void Body()
    {
        _writer.Paragraph(_layout.Head);
        _writer.Paragraph("intro");
        if (_layout.SummaryFirst)
        {
            Part("summary");
        }

        _writer.Paragraph("mood");
        var notes = _layout.HasNotes ? new Notes(_writer, _dice) : null;
        foreach (var topics in _layout.Topics)
        {
            var names = topics.Split(' ');
            Section(Titles[names[0]]);
            Topics(names, notes);
        }

        Closing();
        _writer.Paragraph("end");
        notes?.Write();
        if (_layout.HasAnnex)
        {
            new Annex(_writer, _ledger, _dice).Write();
        }
    }

    private void Topics(string[] topics, Notes? notes)
    {
        for (var i = 0; i < topics.Length; i++)
        {
            Title(topics[i], Mark(_layout.Topic, i));
            _writer.Write(topics[i]);
            notes?.Call(topics[i]);
            _writer.Break();
            if (_dice.Percent(45))
            {
                _writer.Paragraph("filler");
            }

            _writer.EndPart();
        }
    }

    /// <summary>The title of a topic: on a line of its own, or running into the paragraph.</summary>
    private void Title(string topic, string mark)
    {
        if (_layout.Topic == Numbering.None)
        {
            return;
        }

        _writer.Plain(mark);
        _writer.Write(topic + ".title");
        _writer.Plain(_layout.RunsIn ? ": " : "\n");
    }

    private void Closing()
    {
        Section("ĐÁNH GIÁ CHUNG");
        if (!_layout.SummaryFirst)
        {
            Part("summary");
        }

        Part("verdict");
        _section++;
        _writer.Paragraph("tasks.title", Mark(_layout.Section, _section - 1));
        Part("tasks");
        _writer.Paragraph("close");
    }

    private void Part(string block)
    {
        _writer.Paragraph(block);
        _writer.EndPart();
    }

    private void Section(string title)
    {
        var mark = Mark(_layout.Section, _section++);
        _writer.Line(mark + title + (_layout.Section == Numbering.Bold ? "**" : ""));
    }

    private string Mark(Numbering numbering, int place) => numbering switch
    {
        Numbering.Roman => Romans[place] + ". ",
        Numbering.Arabic => string.Create(CultureInfo.InvariantCulture, $"{place + 1}. "),
        Numbering.Nested => string.Create(CultureInfo.InvariantCulture, $"{_section}.{place + 1}. "),
        Numbering.Letter => $"{(char)('a' + place)}) ",
        Numbering.Dash => "- ",
        Numbering.Bold => "**",
        _ => "",
    };
}
