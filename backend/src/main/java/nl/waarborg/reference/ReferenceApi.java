package nl.waarborg.reference;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.waarborg.shared.sheetimport.SheetWords;
import nl.waarborg.shared.text.Language;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about reference lists. */
public final class ReferenceApi {

    private static final int LAST = 1000;

    /** An item to add or change. */
    public record ReferenceItemRequest(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,59}")
            String code,

            @NotBlank @Size(max = 300) String labelNl,
            @NotBlank @Size(max = 300) String labelEn,
            @Nullable @Size(max = 500) String hintNl,
            @Nullable @Size(max = 500) String hintEn,
            @Nullable @Size(max = 60) String group,
            @Nullable @Min(0) @Max(10000) Integer sort,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {

        int sortOrLast() {
            return sort == null ? LAST : sort;
        }

        boolean endsBeforeItStarts() {
            return validFrom != null && validUntil != null && validUntil.isBefore(validFrom);
        }
    }

    /** A choice of a list. */
    public record Item(
            UUID id,
            String code,
            String labelNl,
            String labelEn,
            @Nullable String hintNl,
            @Nullable String hintEn,
            @Nullable String group,
            int sort,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            boolean own,
            int version)
            implements Versioned {

        static Item of(ReferenceItem item) {
            return new Item(
                    item.id,
                    item.code,
                    item.labelNl,
                    item.labelEn,
                    item.hintNl,
                    item.hintEn,
                    item.itemGroup,
                    item.sort,
                    item.validFrom,
                    item.validUntil,
                    item.authorityId != null,
                    item.version);
        }
    }

    /** A list in its order. */
    public record Items(List<Item> items) {

        /** What a sheet calls them. */
        public SheetWords words() {
            Map<String, Map<Language, String>> words = new LinkedHashMap<>();
            items.forEach(
                    item -> words.put(item.code(), Map.of(Language.NL, item.labelNl(), Language.EN, item.labelEn())));
            return new SheetWords(words);
        }
    }

    private ReferenceApi() {}
}
