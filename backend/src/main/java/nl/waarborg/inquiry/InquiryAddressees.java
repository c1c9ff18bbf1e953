package nl.waarborg.inquiry;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.waarborg.access.Caller;
import nl.waarborg.access.Directory;
import nl.waarborg.access.Directory.Entry;
import nl.waarborg.access.Role;
import nl.waarborg.authority.AuthorityService;
import nl.waarborg.casefile.CaseFacts;
import nl.waarborg.inquiry.InquiryApi.InquiryRequest;
import nl.waarborg.provider.Contact;
import nl.waarborg.provider.ProviderInfo;
import nl.waarborg.shared.problem.Problem;
import nl.waarborg.shared.problem.Violation;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** Finds of whom something is asked, and refuses whom nothing can be asked of. */
@ApplicationScoped
class InquiryAddressees {

    /** Who may be asked inside: all who know of providers or cases by their work. */
    static final Role[] COLLEAGUES = {
        Role.SUPERVISOR,
        Role.LAWFULNESS_SUPERVISOR,
        Role.COORDINATOR,
        Role.CONTRACT_MANAGER,
        Role.ACCESS_OFFICER,
        Role.EXECUTIVE_READER,
        Role.COMMUNICATION_ADVISER
    };

    private final Directory directory;
    private final AuthorityService authorities;

    InquiryAddressees(Directory directory, AuthorityService authorities) {
        this.directory = directory;
        this.authorities = authorities;
    }

    Uni<InquiryAddressee> find(Caller asker, CaseFacts file, @Nullable ProviderInfo provider, InquiryRequest request) {
        return switch (request.kind()) {
            case COLLEAGUE -> colleague(asker, file, required(request.accountId(), "/accountId"));
            case OUTSIDER -> Uni.createFrom().item(outsider(provider, request));
            case AUTHORITY -> authority(file, provider, required(request.authorityId(), "/authorityId"));
        };
    }

    /** The coordinators of another authority today. */
    Uni<List<Entry>> coordinators(UUID authorityId) {
        return directory.ofAuthority(authorityId, Role.COORDINATOR);
    }

    /** A colleague who still works here. */
    Uni<@Nullable Entry> member(UUID authorityId, UUID accountId) {
        return directory.find(authorityId, accountId);
    }

    private Uni<InquiryAddressee> colleague(Caller asker, CaseFacts file, UUID account) {
        return directory
                .ofAuthority(file.authorityId(), COLLEAGUES)
                .map(all -> all.stream()
                        .filter(one -> one.id().equals(account) && !account.equals(asker.accountId()))
                        .findFirst()
                        .map(one -> new InquiryAddressee(
                                AskedKind.COLLEAGUE, one.id(), null, one.name(), null, one.language()))
                        .orElseThrow(() -> broken("/accountId", "not-a-colleague")));
    }

    private static InquiryAddressee outsider(@Nullable ProviderInfo provider, InquiryRequest request) {
        String name = required(request.name(), "/name").strip();
        String email = required(request.email(), "/email").strip();
        if (name.isEmpty()) {
            throw Problem.invalid(Violation.common("/name", "required"));
        }
        if (provider != null && addresses(provider).anyMatch(email::equalsIgnoreCase)) {
            // the provider itself must not learn of a signal by a question about it
            throw broken("/email", "address-of-provider");
        }
        Language language = request.language() == null ? Language.NL : request.language();
        return new InquiryAddressee(AskedKind.OUTSIDER, null, null, name, email, language);
    }

    private static Stream<String> addresses(ProviderInfo provider) {
        Stream<String> people = Stream.of(provider.boardChair(), provider.contact())
                .filter(Objects::nonNull)
                .map(Contact::email);
        return Stream.concat(Stream.ofNullable(provider.email()), people).filter(Objects::nonNull);
    }

    private Uni<InquiryAddressee> authority(CaseFacts file, @Nullable ProviderInfo provider, UUID authorityId) {
        if (authorityId.equals(file.authorityId())) {
            throw broken("/authorityId", "own-authority");
        }
        if (provider == null) {
            throw broken("/kind", "provider-unknown");
        }
        return authorities.find(List.of(authorityId)).chain(found -> {
            if (found.isEmpty()) {
                throw broken("/authorityId", "unknown-authority");
            }
            return coordinators(authorityId).map(coordinators -> {
                if (coordinators.isEmpty()) {
                    throw broken("/authorityId", "without-coordinator");
                }
                return new InquiryAddressee(
                        AskedKind.AUTHORITY, null, authorityId, found.getFirst().name(), null, Language.NL);
            });
        });
    }

    private static <T> T required(@Nullable T value, String pointer) {
        if (value == null) {
            throw Problem.invalid(Violation.common(pointer, "required"));
        }
        return value;
    }

    private static Problem broken(String pointer, String code) {
        return Problem.invalid(Violation.of(InquiryApi.class, pointer, code));
    }
}
