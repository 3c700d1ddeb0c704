package org.huunghi.server.cli.users;

import java.util.Optional;

import org.huunghi.cli.ExitCodes;
import org.huunghi.repository.Creation;
import org.huunghi.repository.Repository;
import org.huunghi.repository.RepositoryException;
import org.huunghi.repository.RepositoryException.Kind;
import org.huunghi.repository.administration.Users;
import org.huunghi.repository.rights.Scope;
import org.huunghi.server.run.StoppedServer;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Base of the commands on what one user may do in one union or register. */
abstract class ScopedCommand extends UserCommand {
	@Parameters(paramLabel = "NAME", descriptionKey = "name")
	private String name;

	@Mixin
	private ScopeOptions scope;

	/** Changes what the user may do. */
	abstract void change(Users users, String user, Scope place);

	/** @return what has been done, for the user */
	abstract String done(String user, Scope place);

	/** @return whether the union or register must be there */
	abstract boolean mustBeThere();

	@Override
	public Integer call() {
		if (!scope.isOne()) {
			throw wrongUsage(text("scope.one"));
		}
		Optional<Scope> known = scope.needsLookup() && mustBeThere() ? Optional.empty() : scope.unchecked();
		// the folder can be open once only: what is looked up in it comes first
		if (known.isEmpty() && folder().isPresent()) {
			known = Optional.of(inFolder());
		}
		Scope place;
		try (UserDesk desk = desk(Creation.NEVER)) {
			place = known.orElseGet(() -> scope.in(desk.repository().orElseThrow(), this));
			change(desk.users(), name, place);
		}
		context().out().println(done(name, place));
		return ExitCodes.DONE;
	}

	private Scope inFolder() {
		StoppedServer.refuseIfServed(folder().orElseThrow());
		try (Repository repository = open(Creation.NEVER)) {
			return scope.in(repository, this);
		} catch (RepositoryException e) {
			// the data lie in a database that a server alone opens: an id has to do
			if (e.kind() == Kind.REFUSED) {
				return scope.unchecked().orElseThrow(() -> e);
			}
			throw e;
		}
	}
}
