package org.huunghi.server.rights;

import org.huunghi.repository.internal.request.RightsAnswer;
import org.huunghi.server.identity.User;
import org.huunghi.server.identity.UserStore;
import org.huunghi.server.request.Access;
import org.huunghi.server.request.RequestRegistry;

/** The request by which a client learns what its user may do, so that it offers nothing else. */
public final class RightsRequests {
	private RightsRequests() {
	}

	/** Adds it to those that a server answers. */
	public static void install(UserStore users, RequestRegistry registry) {
		registry.add(RightsAnswer.REQUEST, Access.USERS, (request, answer) -> {
			User user = users.find(request.caller().user()).orElseThrow(() -> request.wrong("user"));
			new RightsAnswer(user.name(), user.rights()).write(answer);
		});
	}
}
