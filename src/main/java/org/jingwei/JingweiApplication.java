package org.jingwei;

import org.jingwei.graph.MigrateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JingweiApplication {

    public static void main(String[] args) {
        try {
            if (MigrateCommand.isMeant(args)) {
                MigrateCommand.run(args);
            } else {
                OrderlyStop.onTerm();
                SpringApplication.run(JingweiApplication.class, args);
            }
        } catch (RuntimeException _) {
            System.exit(1); // why has been said; no thread that a half-started engine left keeps us alive
        }
    }
}
