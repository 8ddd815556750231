using LaBan.App.Shell;
using LaBan.Model.Identity;

namespace LaBan.App.Identity;

/// <summary>Roles and kinds of organisations in words.</summary>
public static class RoleNames
{
    public static string Name(this Role role, Words words) => role switch
    {
        Role.Entrant => words.T("Nhập liệu", "Entrant"),
        Role.Approver => words.T("Duyệt đơn vị", "Unit approver"),
        Role.Analyst => words.T("Chuyên viên tổng hợp", "Provincial analyst"),
        Role.Publisher => words.T("Khóa và công bố", "Publisher"),
        Role.Administrator => words.T("Quản trị", "Administrator"),
        _ => words.T("Xem", "Viewer"),
    };

    public static string Name(this OrganisationKind kind, Words words) => kind switch
    {
        OrganisationKind.ProvinceOffice => words.T("Cơ quan tổng hợp", "Provincial office"),
        OrganisationKind.Department => words.T("Sở, ngành", "Department"),
        OrganisationKind.Local => words.T("Địa phương", "Local authority"),
        _ => words.T("Thống kê", "Statistics office"),
    };
}
