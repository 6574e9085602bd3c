package org.nhipcau.demonstration;

/// Where published facts come from, as far as it is known.
final class Sources {

    static final String WORKSHOP =
            "Báo chí về hội thảo giới thiệu chương trình Hỗ trợ chính sách ngành y tế giai đoạn II";

    private Sources() {}

    /// A reference of the notes this product was designed from, which name it by a number alone.
    static String note(String reference) {
        return "Ghi chép thiết kế programme-facts, tài liệu tham khảo " + reference;
    }
}
