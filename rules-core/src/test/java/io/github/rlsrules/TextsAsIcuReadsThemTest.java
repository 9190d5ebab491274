package io.github.rlsrules;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import io.github.rlsrules.runtime.Texts;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hosts do not carry ICU, so the runtime fills the gaps of texts itself: as ICU would, in each text of the rulebook. */
class TextsAsIcuReadsThemTest {
    private static final Texts TEXTS = TheRulebook.RULEBOOK.texts(Locale.ENGLISH);

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 17})
    void everyTextIsFilledAsIcuFillsIt(int n) {
        Map<String, String> differences = new LinkedHashMap<>();
        for (String key : TEXTS.keys()) {
            MessageFormat icu = new MessageFormat(TEXTS.get(key), Locale.ENGLISH);
            Map<String, Object> values = new LinkedHashMap<>();
            icu.getArgumentNames().forEach(name -> values.put(name, name.equals("n") ? n : "what " + name + " is"));
            String expected = icu.format(values);
            String filled = TEXTS.get(key, values);
            if (!filled.equals(expected)) {
                differences.put(key, filled + " | " + expected);
            }
        }
        assertThat(differences).isEmpty();
    }
}
