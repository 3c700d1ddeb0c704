package org.huunghi.server.cli.users;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.huunghi.cli.CliContext;
import org.huunghi.cli.CliFailure;
import org.huunghi.cli.NameLookup;
import org.huunghi.cli.output.HitOutput;
import org.huunghi.repository.Hit;
import org.huunghi.repository.Repository;
import org.huunghi.repository.View;
import org.huunghi.repository.rights.Scope;
import org.huunghi.union.Register;
import org.huunghi.union.Union;
import org.huunghi.union.UnionPackage;

import picocli.CommandLine.Option;

/** The options that say what a grant is about: everything, a union or a register, by id or by name. */
final class ScopeOptions {
	private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

	@Option(names = "--all", descriptionKey = "all")
	private boolean all;

	@Option(names = "--union", paramLabel = "ID|NAME", descriptionKey = "union")
	private String union;

	@Option(names = "--register", paramLabel = "ID|NAME", descriptionKey = "register")
	private String register;

	/** @return whether exactly one is given */
	boolean isOne() {
		return Stream.of(all, union != null, register != null).filter(given -> given).count() == 1;
	}

	/** @return whether a name has to be looked up, or an id to be checked */
	boolean needsLookup() {
		return !all;
	}

	/** @return the scope where it is said by an id, which need not be there any more; empty where by a name */
	Optional<Scope> unchecked() {
		if (all) {
			return Optional.of(Scope.ALL);
		}
		String text = asked();
		return ID.matcher(text).matches() ? Optional.of(union != null ? Scope.union(text) : Scope.register(text)) : Optional.empty();
	}

	/**
	 * @return the scope
	 * @throws CliFailure exit code 1, where there is no such union or register, or more than one
	 */
	Scope in(Repository repository, UserCommand command) {
		return all ? Scope.ALL : repository.read(view -> find(repository, view, command));
	}

	private Scope find(Repository repository, View view, UserCommand command) {
		String text = asked();
		Class<? extends EObject> type = union != null ? Union.class : Register.class;
		String id = view.find(text).filter(type::isInstance).map(found -> text).orElseGet(() -> named(repository, view, command));
		return union != null ? Scope.union(id) : Scope.register(id);
	}

	private String named(Repository repository, View view, UserCommand command) {
		String type = (union != null ? UnionPackage.Literals.UNION : UnionPackage.Literals.REGISTER).getName();
		CliContext context = command.commandContext();
		List<Hit> found = new NameLookup(repository.search(context.locale()), view, Set.of(type)).find(asked());
		if (found.size() > 1) {
			context.err().println(context.text("record.several", asked(), found.size()));
			HitOutput.table(found, context.err(), context);
			throw CliFailure.data(context.text("record.byId"));
		}
		return found.stream().findFirst().map(Hit::id).orElseThrow(() -> CliFailure.data(context.text("record.none", asked())));
	}

	private String asked() {
		return (union != null ? union : register).strip();
	}
}
