package nl.waarborg.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;

/** The rooms of the house and the level on which each stands: calls go down, never sideways and never up. */
final class Rooms {

    static final String ROOT = "nl.waarborg";

    static final Map<String, Integer> LEVELS = Map.ofEntries(
            Map.entry("shared", 0),
            Map.entry("term", 10),
            Map.entry("watch", 10),
            Map.entry("audit", 10),
            // sending a mail again is an act of a person that the trail tells of
            Map.entry("outbox", 15),
            Map.entry("timeline", 10),
            Map.entry("access", 20),
            Map.entry("reference", 30),
            Map.entry("protocol", 32),
            Map.entry("authority", 34),
            Map.entry("attachment", 30),
            Map.entry("absence", 30),
            Map.entry("provider", 40),
            Map.entry("deadline", 40),
            Map.entry("contract", 45),
            Map.entry("framework", 45),
            Map.entry("register", 48),
            Map.entry("succession", 48),
            Map.entry("casefile", 50),
            Map.entry("guest", 55),
            Map.entry("message", 60),
            Map.entry("letter", 60),
            Map.entry("measure", 60),
            Map.entry("inquiry", 60),
            Map.entry("followup", 60),
            Map.entry("report", 70),
            Map.entry("signal", 70),
            Map.entry("inspection", 70),
            Map.entry("draft", 75),
            Map.entry("intake", 75),
            Map.entry("fieldwork", 75),
            Map.entry("signalimport", 76),
            Map.entry("investigation", 80),
            Map.entry("enrichment", 80),
            Map.entry("weighing", 80),
            Map.entry("scoring", 80),
            Map.entry("judgement", 85),
            Map.entry("assessment", 90),
            Map.entry("dossier", 90),
            Map.entry("inspectionreport", 90),
            Map.entry("decision", 92),
            Map.entry("meeting", 95),
            Map.entry("handover", 100),
            Map.entry("redaction", 10),
            Map.entry("publication", 100),
            Map.entry("publicsite", 110),
            Map.entry("worklist", 110),
            Map.entry("providerrecord", 110),
            Map.entry("search", 110),
            Map.entry("statistics", 110),
            Map.entry("demo", 120),
            // starts the process, before and around everything else
            Map.entry("launcher", 130));

    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private Rooms() {}

    /** The name of the room, empty for {@code Main} and for classes of others. */
    static String of(JavaClass type) {
        String name = type.getPackageName();
        if (!name.startsWith(ROOT + ".")) {
            return "";
        }
        String rest = name.substring(ROOT.length() + 1);
        int dot = rest.indexOf('.');
        return dot < 0 ? rest : rest.substring(0, dot);
    }
}
