package nl.waarborg.publicsite;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.waarborg.publicsite.PublishedEntry.Choice;
import org.jspecify.annotations.Nullable;

/** What the reports can be narrowed by, with the name that addresses carry. */
public enum SearchFilter {
    MUNICIPALITY("gemeente", PublishedEntry::municipality),
    PROVIDER("aanbieder", PublishedEntry::provider),
    PROVISION("voorziening", PublishedEntry::provision),
    KIND("soort", PublishedEntry::kind),
    RESULT("resultaat", PublishedEntry::result),
    YEAR("jaar", PublishedEntry::yearChoice);

    private final String parameter;
    private final Function<PublishedEntry, @Nullable Choice> choice;

    SearchFilter(String parameter, Function<PublishedEntry, @Nullable Choice> choice) {
        this.parameter = parameter;
        this.choice = choice;
    }

    public String parameter() {
        return parameter;
    }

    /** The value of a report; null where reports of its kind have none. */
    @Nullable
    Choice of(PublishedEntry entry) {
        return choice.apply(entry);
    }

    static Optional<SearchFilter> named(String parameter) {
        return Arrays.stream(values())
                .filter(filter -> filter.parameter.equals(parameter))
                .findFirst();
    }
}
