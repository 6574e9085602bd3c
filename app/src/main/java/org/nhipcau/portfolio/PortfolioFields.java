package org.nhipcau.portfolio;

import java.util.List;
import java.util.Set;
import org.nhipcau.workbooks.WorkbookKind.Field;
import org.nhipcau.workbooks.WorkbookKind.Type;

/// The columns of a portfolio, and what officers call them. The words are those of the appendices that ministries ask
/// for lists of ODA and of foreign NGO aid by.
final class PortfolioFields {

    static final String TITLE = "title";
    static final String TITLE_EN = "titleEn";
    static final String CODE = "code";
    static final String PARTNER = "partner";
    static final String OWNER = "owner";
    static final String IMPLEMENTER = "implementer";
    static final String PERIOD = "period";
    static final String START = "start";
    static final String END = "end";
    static final String SIGNED = "signed";
    static final String STATUS = "status";
    static final String PLACES = "places";
    static final String AMOUNT = "amount";
    static final String CURRENCY = "currency";
    static final String DESCRIPTION = "description";
    static final String FOCAL_POINT = "focalPoint";
    static final String FOCAL_EMAIL = "focalEmail";
    static final String FOCAL_PHONE = "focalPhone";
    static final String PARTNER_CONTACT = "partnerContact";
    static final String PARTNER_EMAIL = "partnerEmail";
    static final String PARTNER_PHONE = "partnerPhone";

    static final List<Field> ALL = List.of(
            field(
                    TITLE,
                    Type.TEXT,
                    true,
                    "Tên dự án",
                    "Tên chương trình, dự án",
                    "Tên chương trình/dự án",
                    "Tên chương trình, dự án, phi dự án",
                    "Tên khoản viện trợ",
                    "Tên CT, DA",
                    "Dự án",
                    "Chương trình, dự án",
                    "Danh mục dự án",
                    "Tên công trình",
                    "Tên hoạt động",
                    "Project",
                    "Project title",
                    "Project name",
                    "Title",
                    "Name of project"),
            field(
                    TITLE_EN,
                    Type.TEXT,
                    false,
                    "Tên tiếng Anh",
                    "Tên dự án (tiếng Anh)",
                    "English title",
                    "Title in English"),
            field(
                    CODE,
                    Type.TEXT,
                    false,
                    "Mã dự án",
                    "Mã số",
                    "Mã số dự án",
                    "Mã hiệu",
                    "Số hiệu dự án",
                    "Mã",
                    "Project ID",
                    "Project code",
                    "Code",
                    "Reference"),
            field(
                    PARTNER,
                    Type.NAMES,
                    false,
                    "Nhà tài trợ",
                    "Đối tác",
                    "Đối tác phát triển",
                    "Bên tài trợ",
                    "Bên viện trợ",
                    "Tổ chức tài trợ",
                    "Tên nhà tài trợ",
                    "Bên cung cấp viện trợ",
                    "Donor",
                    "Donors",
                    "Partner",
                    "Development partner",
                    "Funding agency"),
            field(OWNER, Type.NAMES, false, "Cơ quan chủ quản", "Chủ quản", "Managing agency", "Line agency"),
            field(
                    IMPLEMENTER,
                    Type.NAMES,
                    false,
                    "Chủ dự án",
                    "Chủ đầu tư",
                    "Đơn vị thực hiện",
                    "Cơ quan thực hiện",
                    "Đơn vị chủ trì",
                    "Đơn vị tiếp nhận",
                    "Bên tiếp nhận viện trợ",
                    "Ban quản lý dự án",
                    "Implementing agency",
                    "Implementer",
                    "Recipient"),
            field(
                    PERIOD,
                    Type.PERIOD,
                    false,
                    "Thời gian thực hiện",
                    "Thời gian",
                    "Giai đoạn",
                    "Thời hạn",
                    "Thời gian thực hiện dự án",
                    "Năm thực hiện",
                    "Period",
                    "Duration",
                    "Implementation period"),
            field(
                    START,
                    Type.FIRST_DAY,
                    false,
                    "Ngày bắt đầu",
                    "Bắt đầu",
                    "Từ ngày",
                    "Từ",
                    "Năm bắt đầu",
                    "Thời gian bắt đầu",
                    "Ngày khởi công",
                    "Start",
                    "Start date"),
            field(
                    END,
                    Type.LAST_DAY,
                    false,
                    "Ngày kết thúc",
                    "Kết thúc",
                    "Đến ngày",
                    "Đến",
                    "Năm kết thúc",
                    "Thời gian kết thúc",
                    "Ngày đóng",
                    "End",
                    "End date",
                    "Closing date"),
            field(
                    SIGNED,
                    Type.FIRST_DAY,
                    false,
                    "Ngày ký",
                    "Ngày ký kết",
                    "Ngày ký hiệp định",
                    "Ngày phê duyệt",
                    "Signed",
                    "Signing date",
                    "Approval date"),
            field(STATUS, Type.TEXT, false, "Trạng thái", "Tình trạng", "Tình hình thực hiện", "Tiến độ", "Status"),
            field(
                    PLACES,
                    Type.NAMES,
                    false,
                    "Tỉnh",
                    "Tỉnh/thành phố",
                    "Tỉnh, thành phố",
                    "Địa bàn",
                    "Địa bàn thực hiện",
                    "Địa điểm",
                    "Địa điểm thực hiện",
                    "Nơi thực hiện",
                    "Các tỉnh tham gia",
                    "Province",
                    "Provinces",
                    "Location",
                    "Locations"),
            field(
                    AMOUNT,
                    Type.AMOUNT,
                    false,
                    "Tổng vốn",
                    "Tổng kinh phí",
                    "Kinh phí",
                    "Giá trị",
                    "Tổng mức đầu tư",
                    "Tổng giá trị",
                    "Giá trị viện trợ",
                    "Vốn cam kết",
                    "Giá trị cam kết",
                    "Tổng ngân sách",
                    "Tổng vốn ODA",
                    "Vốn ODA",
                    "Amount",
                    "Budget",
                    "Total budget",
                    "Commitment"),
            field(CURRENCY, Type.TEXT, false, "Loại tiền", "Nguyên tệ", "Đồng tiền", "Đơn vị tiền tệ", "Currency"),
            field(
                    DESCRIPTION,
                    Type.TEXT,
                    false,
                    "Mục tiêu",
                    "Nội dung",
                    "Mục tiêu dự án",
                    "Mục tiêu, nội dung",
                    "Mô tả",
                    "Tóm tắt",
                    "Objectives",
                    "Description"),
            field(
                    FOCAL_POINT,
                    Type.TEXT,
                    false,
                    "Đầu mối",
                    "Cán bộ đầu mối",
                    "Cán bộ phụ trách",
                    "Người phụ trách",
                    "Chuyên viên theo dõi",
                    "Chuyên viên phụ trách",
                    "Cán bộ theo dõi",
                    "Đầu mối Bộ Y tế",
                    "Focal point",
                    "Officer in charge"),
            field(
                    FOCAL_EMAIL,
                    Type.TEXT,
                    false,
                    "Email",
                    "Thư điện tử",
                    "Email đầu mối",
                    "E-mail",
                    "Email cán bộ phụ trách"),
            field(
                    FOCAL_PHONE,
                    Type.TEXT,
                    false,
                    "Điện thoại",
                    "Số điện thoại",
                    "SĐT",
                    "ĐT",
                    "Di động",
                    "Phone",
                    "Điện thoại đầu mối"),
            field(
                    PARTNER_CONTACT,
                    Type.TEXT,
                    false,
                    "Đầu mối đối tác",
                    "Đầu mối phía đối tác",
                    "Đầu mối nhà tài trợ",
                    "Liên hệ nhà tài trợ",
                    "Người liên hệ",
                    "Contact",
                    "Contact person",
                    "Partner contact"),
            field(
                    PARTNER_EMAIL,
                    Type.TEXT,
                    false,
                    "Email đối tác",
                    "Email nhà tài trợ",
                    "Email người liên hệ",
                    "Contact email"),
            field(
                    PARTNER_PHONE,
                    Type.TEXT,
                    false,
                    "Điện thoại đối tác",
                    "Điện thoại nhà tài trợ",
                    "Điện thoại người liên hệ",
                    "Contact phone"));

    private PortfolioFields() {}

    private static Field field(String key, Type type, boolean required, String... synonyms) {
        return new Field(key, type, required, Set.of(synonyms));
    }
}
