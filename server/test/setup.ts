// Before anything that has decorators: their metadata is written when the class is defined.
import 'reflect-metadata';
