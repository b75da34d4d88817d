package org.jingwei.screen;

import java.time.LocalDate;
import java.util.List;
import org.jingwei.cadre.PostRow;
import org.jingwei.exchange.Register;
import org.jingwei.exchange.RegisterFile;
import org.jingwei.process.App;
import org.jingwei.process.Import;

/** A post that a clerk learns of later, by the numbers of the person and of the body. */
record NewPost(String person, String organization, String title, boolean leading, LocalDate from, String source) {

    void tell(App office) {
        var post = new PostRow(person, organization, title, null, leading, false, from, null, source);
        var register = Register.of(List.of(post));
        new Import(office, "demo-clerk", RegisterFile.csv(register)).send(office);
    }
}
