package io.github.rlsrules.authoring.build;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Facts print nothing about the patient, but the builders that RecordBuilder generates of their records would, and it has no option
 * against it. So their {@code toString()} goes.
 */
final class SilentBuilders {
    private static final String GENERATED = "Lio/soabase/recordbuilder/core/RecordBuilderGenerated;";

    private SilentBuilders() {}

    static void silence(Path classes) throws IOException {
        ClassFiles.rewrite(classes, "Builder.class", SilentBuilders::silent);
    }

    private static byte[] silent(byte[] given) {
        ClassWriter written = new ClassWriter(0);
        WithoutToString without = new WithoutToString(written);
        new ClassReader(given).accept(without, 0);
        return without.isGenerated ? written.toByteArray() : given;
    }

    private static final class WithoutToString extends ClassVisitor {
        private boolean isGenerated;

        WithoutToString(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            isGenerated |= descriptor.equals(GENERATED);
            return super.visitAnnotation(descriptor, visible);
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            boolean prints = name.equals("toString") && Type.getArgumentCount(descriptor) == 0;
            return prints ? null : super.visitMethod(access, name, descriptor, signature, exceptions);
        }
    }
}
