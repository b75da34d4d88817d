package org.jingwei.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.jingwei.engine.HomeFolder;
import org.jingwei.engine.StartRefused;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/**
 * The demo lives in a folder of its own making and in no other, and never in an external engine: before anything is
 * opened it looks at the mark it left there, and begins anew where seed or edition have changed.
 */
@Component
@Profile("demo")
class DemoFolder implements BeanFactoryPostProcessor, EnvironmentAware, PriorityOrdered {

    /** Counted up whenever the made-up office or the graph's shape changes. */
    private static final int EDITION = 4;

    private static final String MARK = "demo-office";

    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (environment.containsProperty("jingwei.neo4j.uri")) {
            throw new StartRefused(
                    "the demo office goes into no external engine",
                    "JINGWEI_NEO4J_URI",
                    "Unset it, or start the jar without the profile demo");
        }
        prepare(Path.of(environment.getRequiredProperty("jingwei.home")), DemoStart.SEED + " " + EDITION);
    }

    /** An empty folder is marked; one that the demo made for another office is emptied; any other is refused. */
    static void prepare(Path home, String office) {
        try {
            var mark = home.resolve(MARK);
            if (Files.exists(mark) && !Files.readString(mark).strip().equals(office)) {
                empty(home);
            } else if (!Files.exists(mark) && Files.exists(home.resolve("data"))) {
                throw new StartRefused(
                        "the demo did not make this folder",
                        home.toString(),
                        "Set JINGWEI_HOME to another one; this one is left as it is");
            }
            Files.createDirectories(home, HomeFolder.only("rwx------"));
            Files.writeString(mark, office);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot prepare the demo's folder " + home, e);
        }
    }

    private static void empty(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
