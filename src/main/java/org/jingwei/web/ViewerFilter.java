package org.jingwei.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jingwei.access.Request;
import org.jingwei.access.Viewer;
import org.jingwei.access.Viewers;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Who calls: the bearer of a token, or the account of the session. A token that does not hold ends the request, even
 * beside a session; roles are looked up here at every request, so that what was withdrawn is gone at once.
 */
final class ViewerFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final Viewers viewers;
    private final Answers answers;

    ViewerFilter(Viewers viewers, Answers answers) {
        this.viewers = viewers;
        this.answers = answers;
    }

    static boolean carriesToken(HttpServletRequest request) {
        var header = request.getHeader("Authorization");
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            if (carriesToken(request)) {
                signIn(byToken(request).orElseThrow(() -> Refused.because(Code.UNAUTHENTICATED)));
            } else {
                account().ifPresent(account -> signIn(byAccount(request, account)));
            }
        } catch (RuntimeException e) {
            answers.refuse(request, response, e);
            return;
        }
        chain.doFilter(request, response);
    }

    private Optional<Viewer> byToken(HttpServletRequest request) {
        var token =
                request.getHeader("Authorization").substring(BEARER.length()).strip();
        return viewers.findByToken(token, Answers.wanted(request), asked(request));
    }

    private Viewer byAccount(HttpServletRequest request, String account) {
        return viewers.findByAccount(account, Answers.wanted(request), asked(request))
                .orElseThrow(() -> Refused.because(Code.UNAUTHENTICATED));
    }

    /** The account that signed in with this session; the session keeps nothing else. */
    private static Optional<String> account() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication == null || authentication instanceof AnonymousAuthenticationToken
                ? Optional.empty()
                : Optional.of(authentication.getName());
    }

    private static Request asked(HttpServletRequest request) {
        return new Request(request.getHeader("Idempotency-Key"), request.getHeader("Purpose"));
    }

    private static void signIn(Viewer viewer) {
        SecurityContextHolder.setContext(new SecurityContextImpl(new SignedIn(viewer)));
    }
}
