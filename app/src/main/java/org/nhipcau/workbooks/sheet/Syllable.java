package org.nhipcau.workbooks.sheet;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether a word could be a syllable of Vietnamese as it is written today.
///
/// By its rules, not by a dictionary: names of places and persons are syllables, too.
final class Syllable {

    private static final Pattern PARTS = Pattern.compile("(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?(.+)");
    private static final Set<String> RHYMES = Set.of(
            ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et"
                            + " ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu o oa oac"
                            + " oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on"
                            + " ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch"
                            + " uênh ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uy uya uych uyên uyêt uynh uyt uyu uyp"
                            + " ak ăk ok uk ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu")
                    .split(" "));
    private static final Set<String> AFTER_QU = Set.of(
            ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt ân âng ât ây e en eo et ê ên êt êu êch ênh"
                            + " ôc ôi ôn y ych yên yêt yn ynh yt yu it in ơ ơn")
                    .split(" "));
    private static final Set<String> NO_ONSET_IN_Y = Set.of("yêm", "yên", "yêng", "yêt", "yêu");
    private static final int MOST_KNOWN = 50_000;

    private final Map<String, Boolean> known = new HashMap<>();

    boolean is(String word) {
        if (word.length() > 16) {
            return false;
        }
        if (known.size() > MOST_KNOWN) {
            known.clear();
        }
        return known.computeIfAbsent(word, Syllable::follows);
    }

    private static boolean follows(String word) {
        // A capital inside a word of small letters is what old writings look like, not a Vietnamese word.
        var capitals = word.equals(word.toUpperCase(Locale.ROOT));
        if (!capitals && !word.substring(1).equals(word.substring(1).toLowerCase(Locale.ROOT))) {
            return false;
        }
        var bare = new StringBuilder();
        var tone = ' ';
        var tonedOn = ' ';
        for (var letter : Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC)
                .toCharArray()) {
            var apart = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
            var own = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            var vowel = Normalizer.normalize(own, Normalizer.Form.NFC);
            if (own.length() < apart.length()) {
                if (tone != ' ' || own.isEmpty()) {
                    return false;
                }
                tone = apart.replace(own.substring(0, 1), "")
                        .replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "")
                        .charAt(0);
                tonedOn = vowel.charAt(0);
            }
            bare.append(vowel);
        }
        return fits(bare.toString(), tone, tonedOn);
    }

    private static boolean fits(String bare, char tone, char tonedOn) {
        var parts = PARTS.matcher(bare);
        if (!parts.matches()) {
            return false;
        }
        var onset = parts.group(1) == null ? "" : parts.group(1);
        var rhyme = parts.group(2);
        if (bare.startsWith("gi") && !RHYMES.contains(rhyme)) {
            // In "gì" and "giếng" the i belongs to both.
            onset = "g";
            rhyme = bare.substring(1);
        }
        return rhymes(onset, rhyme) && spells(onset, rhyme) && sounds(rhyme, tone, tonedOn);
    }

    private static boolean rhymes(String onset, String rhyme) {
        if (onset.equals("qu")) {
            return AFTER_QU.contains(rhyme);
        }
        return RHYMES.contains(rhyme) && (onset.isEmpty() || !NO_ONSET_IN_Y.contains(rhyme));
    }

    /// Before e, ê, i and y stand k, gh and ngh; elsewhere c, g and ng.
    private static boolean spells(String onset, String rhyme) {
        var front = "eêiy".indexOf(rhyme.charAt(0)) >= 0;
        return switch (onset) {
            case "k" -> front || rhyme.charAt(0) == 'ô';
            case "gh", "ngh" -> front;
            case "c", "ng" -> !front;
            case "g" -> !front || rhyme.charAt(0) == 'i';
            default -> true;
        };
    }

    /// Syllables that end in c, ch, p or t are said high or low; the tone's mark stands on the vowel with a sign.
    private static boolean sounds(String rhyme, char tone, char tonedOn) {
        var stopped = rhyme.matches(".*(c|ch|p|t|k)");
        if (stopped && tone != '\u0301' && tone != '\u0323') {
            return false;
        }
        var signed = rhyme.replaceAll("[^ăâêôơư]", "");
        return tone == ' ' || signed.isEmpty() || signed.charAt(signed.length() - 1) == tonedOn;
    }
}
