package nl.waarborg.authority;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.waarborg.shared.sheetimport.SheetWords;
import nl.waarborg.shared.web.Versioned;
import org.jspecify.annotations.Nullable;

/** What goes over the line about authorities. */
public final class AuthorityApi {

    /** An authority to enter or change. */
    public record AuthorityRequest(
            @NotNull @Pattern(regexp = "[A-Z]{2,8}") String code,
            @NotBlank @Size(max = 300) String name,
            @NotNull @Pattern(regexp = "[A-Z]{2,8}") String casePrefix,
            @Nullable @Email @Size(max = 254) String email,
            @Nullable @Size(max = 30) String phone) {}

    /** A municipality that the authority will serve. */
    public record MunicipalityRequest(
            @NotNull @Pattern(regexp = "GM[0-9]{4}") String code,
            @NotNull LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** The last day on which the authority serves a municipality. */
    public record MunicipalityEnding(@NotNull LocalDate validUntil) {}

    /** A municipality with the period in which it is served. */
    public record Served(
            String code,
            String name,
            LocalDate validFrom,
            @Nullable LocalDate validUntil) {}

    /** An authority with its municipalities, by name. */
    public record AuthorityAnswer(
            UUID id,
            String code,
            String name,
            String casePrefix,
            @Nullable String email,
            @Nullable String phone,
            List<Served> municipalities,
            int version)
            implements Versioned {}

    /** All authorities by name. */
    public record Authorities(List<AuthorityAnswer> items) {}

    /** A municipality with the authority that serves it today, if any. */
    public record MunicipalityAnswer(
            String code,
            String name,
            @Nullable UUID authorityId,
            @Nullable String authorityName) {}

    /** All municipalities by name. */
    public record Municipalities(List<MunicipalityAnswer> items) {

        /** What a sheet calls them. */
        public SheetWords words() {
            return SheetWords.names(
                    items.stream().collect(Collectors.toMap(MunicipalityAnswer::code, MunicipalityAnswer::name)));
        }
    }

    private AuthorityApi() {}
}
