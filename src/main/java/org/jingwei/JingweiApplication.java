package org.jingwei;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import org.jingwei.graph.MigrateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class JingweiApplication {

    public static void main(String[] args) {
        sayChinese();
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

    /** Where no locale is set, Java would put question marks for what is our first language. */
    private static void sayChinese() {
        if (!System.out.charset().newEncoder().canEncode('经')) {
            System.setOut(new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8));
            System.setErr(new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8));
        }
    }
}
