package nl.waarborg.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What the source of a signal keeps to come back without an account: 20 signs of 5 bits, so 100 bits, in groups that can be
 * read out and copied by hand. The alphabet is Crockford's: no I, L, O and U, and what is mistaken for 1 or 0 is read as such.
 *
 * @param signs without the hyphens
 */
record ReceiptCode(String signs) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 20;
    private static final int GROUP = 4;
    private static final int BITS_PER_SIGN = 5;
    private static final Pattern SIGNS = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    /** How many random bytes a code is made of; what exceeds 100 bits is left. */
    static final int BYTES = 13;

    static ReceiptCode of(byte[] random) {
        StringBuilder signs = new StringBuilder(LENGTH);
        for (int sign = 0; sign < LENGTH; sign++) {
            signs.append(ALPHABET.charAt(bits(random, sign * BITS_PER_SIGN)));
        }
        return new ReceiptCode(signs.toString());
    }

    /** The code as somebody typed it; empty when it can be none. */
    static Optional<ReceiptCode> typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\-\u2010-\u2015]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return SIGNS.matcher(signs).matches() ? Optional.of(new ReceiptCode(signs)) : Optional.empty();
    }

    /** As people read it: {@code 7K3M-…}. */
    String inGroups() {
        StringBuilder groups = new StringBuilder();
        for (int start = 0; start < LENGTH; start += GROUP) {
            groups.append(start == 0 ? "" : "-").append(signs, start, start + GROUP);
        }
        return groups.toString();
    }

    /** Says nothing: a code does not belong in a log. */
    @Override
    public String toString() {
        return "ReceiptCode";
    }

    private static int bits(byte[] random, int from) {
        int value = 0;
        for (int bit = from; bit < from + BITS_PER_SIGN; bit++) {
            value = value << 1 | random[bit / 8] >> 7 - bit % 8 & 1;
        }
        return value;
    }
}
