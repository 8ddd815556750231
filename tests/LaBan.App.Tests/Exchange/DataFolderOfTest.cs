using System.Text;

namespace LaBan.App.Tests.Exchange;

/// <summary>A small folder of data files that a test writes and changes.</summary>
internal sealed class DataFolderOfTest : IDisposable
{
    public const string Areas = "area_id,name_vi,level,parent_id,valid_from,valid_to,code\nBG,Tỉnh Bắc Giang,province,,1997-01-01,2025-06-30,24\nVY_H,Huyện Việt Yên,district,BG,,2024-01-31,\nVY_TX,Thị xã Việt Yên,town,BG,2024-02-01,2025-06-30,\n";
    public const string Catalog = "code,name_vi,name_en,unit_vi,unit_en,group,parent,kind,direction,aggregation,decimals,lead_agency,aliases_vi,tier,docs\n"
        + "grdp.growth,Tốc độ tăng trưởng GRDP,GRDP growth,%,%,economy,,growth,up,none,2,Cục Thống kê,tăng trưởng GRDP,1,001\n"
        + "retail.value,\"Tổng mức bán lẻ, dịch vụ\",Retail,tỷ đồng,billion VND,economy,,level,up,sum,0,Cục Thống kê,bán lẻ,1,001\n";
    public const string Sources = "source_id,type,issuer,date,subject,note\n004,Báo cáo,UBND tỉnh,2021-08-15,Báo cáo năm 2021,\n001,Thông cáo,UBND tỉnh,2021-12-02,Thông cáo 2021,\n";
    public const string FactsHead = "indicator_code,area,period,measure,value,unit,qualifier,base,source_doc,as_of,note,stmt\n";
    public const string Facts = FactsHead + "grdp.growth,BG,2021,value,6.2,%,forecast,,004,2021-08-15,,1\nretail.value,BG,2021,value,34030,tỷ đồng,estimate,,004,2021-08-15,,1\n";

    public DataFolderOfTest()
    {
        Path = Directory.CreateTempSubdirectory("laban-data-").FullName;
        Write("areas.csv", Areas);
        Write("catalog.csv", Catalog);
        Write("sources.csv", Sources);
        Write("facts.csv", Facts);
    }

    public string Path { get; }

    public DataFolderOfTest Write(string file, string text, Encoding? encoding = null)
    {
        File.WriteAllText(System.IO.Path.Combine(Path, file), text, encoding ?? new UTF8Encoding(false));
        return this;
    }

    public DataFolderOfTest AddFact(string line) => Write("facts.csv", Facts + line + "\n");

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
