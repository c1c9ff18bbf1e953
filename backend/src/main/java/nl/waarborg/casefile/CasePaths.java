package nl.waarborg.casefile;

/** Where the page of a case is, for the links in mails. */
public final class CasePaths {

    private CasePaths() {}

    public static String portal(CaseFacts facts) {
        return "/portaal/" + facts.kind().folder() + '/' + facts.id();
    }

    public static String workspace(CaseFacts facts) {
        return "/werkplek/" + facts.kind().folder() + '/' + facts.id();
    }
}
