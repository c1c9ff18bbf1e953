package nl.waarborg.provider;

/**
 * Numbers of the Dutch trade register (Handelsregister, kept by the KVK): eight digits for an enterprise, twelve for a
 * branch (vestiging). The KVK publishes no check digit, so whether a number exists can only be told by the register
 * itself; what can't be a number is refused: another length, other signs, and the same digit throughout.
 */
public final class KvkNumber {

    public static final String ENTERPRISE = "(?!([0-9])\\1{7})[0-9]{8}";
    public static final String BRANCH = "(?!([0-9])\\1{11})[0-9]{12}";

    private KvkNumber() {}
}
