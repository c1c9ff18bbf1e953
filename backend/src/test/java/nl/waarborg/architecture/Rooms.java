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
            Map.entry("term", 1),
            Map.entry("watch", 1),
            Map.entry("audit", 1),
            Map.entry("outbox", 1),
            Map.entry("access", 2),
            Map.entry("authority", 3),
            Map.entry("attachment", 3),
            Map.entry("provider", 4),
            Map.entry("deadline", 4),
            Map.entry("casefile", 5),
            Map.entry("measure", 6),
            Map.entry("report", 7),
            Map.entry("investigation", 8),
            Map.entry("assessment", 9),
            Map.entry("handover", 10),
            Map.entry("worklist", 11),
            Map.entry("statistics", 11),
            Map.entry("demo", 12),
            // starts the process, before and around everything else
            Map.entry("launcher", 13));

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
