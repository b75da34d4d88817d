package org.jingwei.web;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jingwei.access.Viewers;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;

/** Who gets in: everybody to health and the static pages, signed-in callers to the rest. */
@Configuration(proxyBeanMethods = false)
class Security {

    private static final String[] OPEN = {
        "/", "/favicon.ico", "/app", "/app/**", "/graphiql", "/graphiql/**", "/actuator/health/**"
    };

    private final Answers answers;

    Security(Answers answers) {
        this.answers = answers;
    }

    @Bean
    SecurityFilterChain doors(HttpSecurity http, Viewers viewers, Login login) {
        return http.authenticationProvider(login)
                .addFilterBefore(new ViewerFilter(viewers, answers), CsrfFilter.class)
                .authorizeHttpRequests(Security::doorsFor)
                .csrf(Security::crossSite)
                .formLogin(this::byForm)
                .logout(logout -> logout.logoutSuccessHandler(
                        (_, response, _) -> response.setStatus(HttpServletResponse.SC_NO_CONTENT)))
                .exceptionHandling(handling -> handling.defaultAuthenticationEntryPointFor(
                                (request, response, _) -> unauthenticated(request, response),
                                AnyRequestMatcher.INSTANCE)
                        .accessDeniedHandler((request, response, _) -> forbidden(request, response)))
                .requestCache(cache -> cache.requestCache(new NullRequestCache()))
                .headers(SecurityHeaders::write)
                .httpBasic(basic -> basic.disable())
                .anonymous(Customizer.withDefaults())
                .build();
    }

    /** A request that was let in is not asked again when its answer is ready. */
    private static void doorsFor(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ASYNC, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(HttpMethod.GET, OPEN)
                .permitAll()
                .anyRequest()
                .authenticated();
    }

    /** Only session callers can be made to send what they did not mean: a bearer adds his token by hand. */
    private static void crossSite(CsrfConfigurer<HttpSecurity> csrf) {
        var cookie = CookieCsrfTokenRepository.withHttpOnlyFalse();
        cookie.setCookieCustomizer(builder -> builder.sameSite("Strict"));
        csrf.spa().csrfTokenRepository(cookie).ignoringRequestMatchers(ViewerFilter::carriesToken);
    }

    private void byForm(FormLoginConfigurer<HttpSecurity> form) {
        form.successHandler((request, response, _) -> {
                    if (wantsPage(request)) {
                        response.sendRedirect("/");
                    } else {
                        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
                    }
                })
                .failureHandler(this::failed);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof InternalAuthenticationServiceException fault && fault.getCause() != null) {
            answers.refuse(request, response, fault.getCause());
        } else if (wantsPage(request)) {
            response.sendRedirect("/login?error");
        } else {
            unauthenticated(request, response);
        }
    }

    private void unauthenticated(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answers.refuse(request, response, Refused.because(Code.UNAUTHENTICATED));
    }

    /** A stranger without the right cookie is a stranger; only whoever is signed in, or signs in, is told of it. */
    private void forbidden(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var known = SignedIn.now().isPresent() || pathPattern("/login").matches(request);
        answers.refuse(request, response, Refused.because(known ? Code.OPERATION_FORBIDDEN : Code.UNAUTHENTICATED));
    }

    private static boolean wantsPage(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }
}
