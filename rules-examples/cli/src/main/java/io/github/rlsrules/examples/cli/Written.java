package io.github.rlsrules.examples.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;

/** A part of a document that is JSON already: its bytes are kept, and copied into each document. */
record Written(SerializableString json) implements JsonSerializable {
    @Override
    public void serialize(JsonGenerator into, SerializerProvider provider) throws IOException {
        into.writeRawValue(json);
    }

    @Override
    public void serializeWithType(JsonGenerator into, SerializerProvider provider, TypeSerializer type)
            throws IOException {
        serialize(into, provider);
    }
}
