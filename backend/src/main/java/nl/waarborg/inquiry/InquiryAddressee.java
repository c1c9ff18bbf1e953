package nl.waarborg.inquiry;

import java.util.UUID;
import nl.waarborg.shared.text.Language;
import org.jspecify.annotations.Nullable;

/** Of whom something is asked, found and allowed. */
record InquiryAddressee(
        AskedKind kind,
        @Nullable UUID accountId,
        @Nullable UUID authorityId,
        String name,
        @Nullable String email,
        Language language) {}
