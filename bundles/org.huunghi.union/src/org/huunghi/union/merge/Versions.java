package org.huunghi.union.merge;

import java.util.Objects;
import java.util.function.Function;

/**
 * Something in three versions.
 *
 * @param before what both sides started from; null where it was not there
 * @param mine what it is on my side; null where it is not there
 * @param theirs what it is on the other side; null where it is not there
 */
public record Versions<T>(T before, T mine, T theirs) {
	/** @return what the function makes of each version that is there */
	public <R> Versions<R> map(Function<? super T, ? extends R> function) {
		return new Versions<>(apply(before, function), apply(mine, function), apply(theirs, function));
	}

	private static <T, R> R apply(T version, Function<? super T, ? extends R> function) {
		return version == null ? null : function.apply(version);
	}

	/** @return one that is there, the newest first; null where none is */
	public T any() {
		if (theirs != null) {
			return theirs;
		}
		return mine != null ? mine : before;
	}

	/** @return whether my side is not equal to what was before */
	boolean changedByMe() {
		return !Objects.equals(before, mine);
	}

	boolean changedByThem() {
		return !Objects.equals(before, theirs);
	}

	/** @return whether both sides made different things of it */
	boolean conflict() {
		return changedByMe() && changedByThem() && !Objects.equals(mine, theirs);
	}

	/** @return the version of the side that changed it; theirs where both or none did */
	T merged() {
		return changedByMe() && !changedByThem() ? mine : theirs;
	}
}
