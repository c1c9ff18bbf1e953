package nl.waarborg.provider;

import java.util.Optional;

/**
 * Numbers of the Dutch trade register (Handelsregister, kept by the KVK): eight digits for an enterprise, twelve for a
 * branch (vestiging). The KVK publishes no check digit, so whether a number exists can only be told by the register
 * itself; what can't be a number is refused: another length, other signs, and the same digit throughout.
 */
public final class KvkNumber {

    public static final String ENTERPRISE = "(?!([0-9])\\1{7})[0-9]{8}";
    public static final String BRANCH = "(?!([0-9])\\1{11})[0-9]{12}";

    private static final String WITHOUT_ZEROS = "[0-9]{5,7}";
    private static final int DIGITS = 8;

    private KvkNumber() {}

    /**
     * The number that a spreadsheet made shorter by keeping it as a figure, which has no zeros in front. It is a proposal:
     * whoever left out a digit elsewhere has such a short number as well.
     */
    public static Optional<String> withLostZeros(String typed) {
        return typed.matches(WITHOUT_ZEROS)
                ? Optional.of("0".repeat(DIGITS - typed.length()) + typed)
                : Optional.empty();
    }
}
