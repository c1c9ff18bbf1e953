package nl.waarborg.register;

import java.util.List;
import java.util.Map;
import nl.waarborg.provider.ProviderKind;
import nl.waarborg.shared.sheetimport.SheetWords;
import nl.waarborg.shared.text.Language;

/**
 * The words of a sheet for what the product knows by code.
 *
 * @param language in which a sheet is written; read are all
 */
record RegisterChoices(Language language, SheetWords municipalities, SheetWords provisions) {

    static final SheetWords KINDS = SheetWords.of(List.of(ProviderKind.values()), RegisterChoices.class, "kind.");

    static RegisterChoices none(Language language) {
        return new RegisterChoices(language, SheetWords.names(Map.of()), SheetWords.names(Map.of()));
    }
}
