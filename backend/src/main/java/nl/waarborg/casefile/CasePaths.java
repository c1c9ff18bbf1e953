package nl.waarborg.casefile;

import java.util.Map;

/** Where the page of a case is, for the links in mails. */
public final class CasePaths {

    private static final Map<String, String> FOLDERS = Map.of("REPORT", "meldingen");

    private CasePaths() {}

    public static String portal(CaseFacts facts) {
        return "/portaal/" + folder(facts) + '/' + facts.id();
    }

    public static String workspace(CaseFacts facts) {
        return "/werkplek/" + folder(facts) + '/' + facts.id();
    }

    private static String folder(CaseFacts facts) {
        return FOLDERS.getOrDefault(facts.kind(), "zaken");
    }
}
