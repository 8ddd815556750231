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

    public static string Name(this Right right, Words words) => right switch
    {
        Right.ReadDocuments => words.T("Đọc, soát văn bản", "Read and check documents"),
        Right.EditCatalogue => words.T("Sửa tên gọi của chỉ tiêu", "Edit names of indicators"),
        Right.SeeRounds => words.T("Xem kỳ báo cáo", "See the reporting rounds"),
        Right.EnterFigures => words.T("Nhập số liệu", "Enter figures"),
        Right.ApproveUnit => words.T("Duyệt số liệu của đơn vị", "Approve figures of the unit"),
        Right.ApproveProvince => words.T("Duyệt số liệu cấp tỉnh", "Approve figures for the province"),
        Right.LockRound => words.T("Khóa kỳ báo cáo", "Lock a round"),
        Right.RunRounds => words.T("Mở kỳ, gia hạn, nhắc nộp", "Open rounds, extend, remind"),
        Right.ManageForms => words.T("Quản lý biểu mẫu", "Manage forms"),
        Right.ManagePeople => words.T("Quản lý người dùng", "Manage people"),
        Right.ReadAudit => words.T("Xem nhật ký", "Read the audit record"),
        _ => words.T("Tài khoản của mình", "One's own account"),
    };

    public static string Name(this OrganisationKind kind, Words words) => kind switch
    {
        OrganisationKind.ProvinceOffice => words.T("Cơ quan tổng hợp", "Provincial office"),
        OrganisationKind.Department => words.T("Sở, ngành", "Department"),
        OrganisationKind.Local => words.T("Địa phương", "Local authority"),
        _ => words.T("Thống kê", "Statistics office"),
    };
}
