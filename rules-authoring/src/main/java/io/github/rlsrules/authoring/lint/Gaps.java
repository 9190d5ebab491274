package io.github.rlsrules.authoring.lint;

import com.ibm.icu.text.MessagePattern;
import java.util.LinkedHashSet;
import java.util.Set;

/** The gaps of a text, as ICU reads them. */
final class Gaps {
    private Gaps() {}

    /**
     * Their names, in the order in which they stand.
     *
     * @throws IllegalArgumentException if ICU cannot read the text
     */
    static Set<String> in(String text) {
        MessagePattern pattern = new MessagePattern();
        pattern.parse(text);
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_NAME
                    || part.getType() == MessagePattern.Part.Type.ARG_NUMBER) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }
}
