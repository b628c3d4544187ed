package vn.minhbach.render.html;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;

/** Lets templates read what the program's own classes tell, and call nothing else of Java. */
final class OwnMembers implements ClassMemberAccessPolicy {

  private static final String PROGRAM = "vn.minhbach.";

  @Override
  public boolean isMethodExposed(Method method) {
    return method.getDeclaringClass().getName().startsWith(PROGRAM);
  }

  @Override
  public boolean isConstructorExposed(Constructor<?> constructor) {
    return false;
  }

  @Override
  public boolean isFieldExposed(Field field) {
    return false;
  }
}
