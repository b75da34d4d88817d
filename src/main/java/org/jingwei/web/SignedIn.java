package org.jingwei.web;

import java.util.List;
import java.util.Optional;
import org.jingwei.access.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The caller of this request, resolved anew; never kept in a session. */
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Viewer viewer;

    SignedIn(Viewer viewer) {
        super(List.of());
        this.viewer = viewer;
        super.setAuthenticated(true);
    }

    Viewer viewer() {
        return viewer;
    }

    static Optional<Viewer> now() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SignedIn signedIn
                ? Optional.of(signedIn.viewer)
                : Optional.empty();
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return viewer.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn signedIn && viewer.equals(signedIn.viewer);
    }

    @Override
    public int hashCode() {
        return viewer.id().hashCode();
    }
}
