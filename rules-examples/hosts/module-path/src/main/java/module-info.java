module org.example.legs {
    requires io.github.rlsrules;
    requires io.github.rlsrules.json;
    requires io.github.rlsrules.runtime;

    // What these need, and cannot say for lack of a descriptor.
    requires com.fasterxml.jackson.databind;
    requires com.fasterxml.jackson.datatype.jsr310;
    requires com.github.victools.jsonschema.generator;
    requires org.slf4j;
}
