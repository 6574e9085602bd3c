package org.nhipcau.workbooks.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The ways Vietnamese was written before Unicode, or looks when Unicode was misread on its way.
public enum OldWriting {
    /// TCVN 5712, third form, of the fonts named .VnTime and the like ("ABC"); one sign for each small letter.
    TCVN3,
    /// The fonts named VNI-Times and the like; a letter and its mark are two signs.
    VNI,
    /// Windows code page 1258 read as 1252.
    CP1258,
    /// UTF-8 read as Windows-1252: "Y táº¿".
    UTF8_TWICE;

    private static final String TCVN3_SIGNS =
            "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ¡¢§£¤¥¦";
    private static final String TCVN3_LETTERS =
            "àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ";
    private static final String CP1258_SIGNS = "ÃÌÐÒÕÝÞãìðòõýþ";
    private static final String CP1258_LETTERS = "Ă\u0300Đ\u0309ƠƯ\u0303ă\u0301đ\u0323ơư₫";
    /// Signs that are letters of their own in VNI.
    private static final String VNI_SIGNS = "ñôöíìæóòîÑÔÖÍÌÆÓÒÎ";
    private static final String VNI_LETTERS = "đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ";
    private static final String WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    private static final Map<Character, Character> FROM_TCVN3 = table(TCVN3_SIGNS, TCVN3_LETTERS);
    private static final Map<Character, Character> FROM_CP1258 = table(CP1258_SIGNS, CP1258_LETTERS);
    private static final Map<Character, Character> FROM_VNI = table(VNI_SIGNS, VNI_LETTERS);
    private static final Map<Character, String> VNI_MARKS = new HashMap<>();

    static {
        String[] marks = {
            "ù\u0301",
            "ø\u0300",
            "û\u0309",
            "õ\u0303",
            "ï\u0323",
            "â\u0302",
            "á\u0302\u0301",
            "à\u0302\u0300",
            "å\u0302\u0309",
            "ã\u0302\u0303",
            "ä\u0302\u0323",
            "ê\u0306",
            "é\u0306\u0301",
            "è\u0306\u0300",
            "ú\u0306\u0309",
            "ü\u0306\u0303",
            "ë\u0306\u0323"
        };
        for (var mark : marks) {
            VNI_MARKS.put(mark.charAt(0), mark.substring(1));
        }
    }

    private static Map<Character, Character> table(String signs, String letters) {
        var table = new HashMap<Character, Character>();
        for (var at = 0; at < signs.length(); at++) {
            table.put(signs.charAt(at), letters.charAt(at));
        }
        return table;
    }

    /// The writing that a font stands for.
    static Optional<OldWriting> ofFont(String font) {
        var name = font.toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return Optional.of(TCVN3);
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? Optional.of(VNI) : Optional.empty();
    }

    /// Whether a font of TCVN3 shows capitals whatever was typed, as .VnTimeH does.
    static boolean capitals(String font) {
        return font.toLowerCase(Locale.ROOT).startsWith(".vn") && font.endsWith("H");
    }

    /// Whether the sign means another letter in this writing.
    boolean concerns(char sign) {
        return switch (this) {
            case TCVN3 -> FROM_TCVN3.containsKey(sign);
            case VNI -> FROM_VNI.containsKey(sign) || VNI_MARKS.containsKey(Character.toLowerCase(sign));
            case CP1258 -> FROM_CP1258.containsKey(sign);
            case UTF8_TWICE -> sign >= '\u0080';
        };
    }

    String toUnicode(String text) {
        return switch (this) {
            case TCVN3 -> replaced(text, FROM_TCVN3);
            case VNI -> fromVni(text);
            case CP1258 -> replaced(text, FROM_CP1258);
            case UTF8_TWICE -> decodedTwice(text).orElse(text);
        };
    }

    private static String replaced(String text, Map<Character, Character> table) {
        var letters = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            letters.append(table.getOrDefault(text.charAt(at), text.charAt(at)));
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static String fromVni(String text) {
        var letters = new StringBuilder(text.length() + 8);
        var before = ' ';
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var marks = VNI_MARKS.getOrDefault(Character.toLowerCase(sign), "");
            if (!marks.isEmpty() && bears(Character.toLowerCase(before), marks)) {
                letters.append(marks);
                before = ' ';
            } else {
                letters.append(FROM_VNI.getOrDefault(sign, sign));
                before = sign;
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFC);
    }

    private static boolean bears(char vowel, String marks) {
        return switch (marks.charAt(0)) {
            case '\u0302' -> "aeo".indexOf(vowel) >= 0;
            case '\u0306' -> vowel == 'a';
            default -> "aeouyôö".indexOf(vowel) >= 0;
        };
    }

    /// The text before it was misread, if it surely was: its signs are bytes of UTF-8 and give Vietnamese letters.
    static Optional<String> decodedTwice(String text) {
        var bytes = new byte[text.length()];
        var beyond = false;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            var high = WINDOWS_1252.indexOf(sign);
            if (sign > 0xFF && high < 0) {
                return Optional.empty();
            }
            beyond |= sign >= 0x80;
            bytes[at] = (byte) (high >= 0 ? 0x80 + high : sign);
        }
        if (!beyond) {
            return Optional.empty();
        }
        try {
            var decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return decoded.chars().allMatch(OldWriting::expected) ? Optional.of(decoded) : Optional.empty();
        } catch (CharacterCodingException wasNeverUtf8) {
            return Optional.empty();
        }
    }

    /// What Vietnamese texts hold; anything else says that the bytes only looked like UTF-8.
    private static boolean expected(int sign) {
        return sign < 0x80
                || sign == 0xA0
                || (sign >= 0xC0 && sign <= 0xFF)
                || "ĂăĐđĨĩŨũƠơƯư".indexOf(sign) >= 0
                || (sign >= 0x1EA0 && sign <= 0x1EF9)
                || (sign >= 0x0300 && sign <= 0x0323)
                || (sign >= 0x2010 && sign <= 0x2026)
                || sign == 0x20AB
                || sign == 0x20AC;
    }
}
